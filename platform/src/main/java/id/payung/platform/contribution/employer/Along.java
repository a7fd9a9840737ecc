package id.payung.platform.contribution.employer;

import org.springframework.stereotype.Component;

/** What goes along with a worker: lines of all months, the receipt of leaving, the account. */
@Component
record Along(WorkerLines lines, LeavingPapers papers, WorkerAccounts accounts) {}
