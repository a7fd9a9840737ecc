package id.payung.platform.contribution.project;

import id.payung.platform.registry.ProjectWorker;

import java.util.List;

/**
 * Whether a project covered somebody on a day, as far as the register and the receipts tell:
 * whoever was on the list and reported in time, on a project that was a member (Permenaker 44/2015;
 * Permenaker 5/2021). What happened to them is a claims officer's question.
 */
public sealed interface ProjectCover {

    /** On the list on that day, reported in time, and the project was a member. */
    record Covered(ProjectWorker worker) implements ProjectCover {}

    /** On the list on that day, but something is not as it should be. */
    record ForAnOfficer(ProjectWorker worker, List<Doubt> doubts) implements ProjectCover {
        public ForAnOfficer {
            doubts = List.copyOf(doubts);
        }
    }

    /** On no list that the asker sees; a change can still be reported within 7 working days. */
    record NotListed() implements ProjectCover {}

    /** What an officer has to look at: keys of the bundle below {@code project.doubt.}. */
    enum Doubt {
        /** The project has not paid anything yet. */
        NEVER_PAID,
        /** The first payment came after that day. */
        PAID_LATER,
        /** It is billed by wages, and that month is not paid. */
        MONTH_UNPAID,
        /** The worker was reported after that day, and after the deadline. */
        REPORTED_LATE
    }
}
