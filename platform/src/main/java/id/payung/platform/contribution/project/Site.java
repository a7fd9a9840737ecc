package id.payung.platform.contribution.project;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Projects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Where the asker stands: the office sees the register, a contractor their own projects. */
@Component
record Site(Projects projects, Employers employers, Clock clock) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int CONTRACTORS = 500;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }

    static boolean isContractor() {
        return Asking.current().role() == Role.EMPLOYER;
    }

    /** Where the asker's pages begin. */
    static String base() {
        return isContractor() ? "/employer/projects" : "/projects";
    }

    /** An employer as the office chooses one. */
    record Choice(UUID id, String npp, String name) {

        public String says() {
            return npp + " " + name;
        }
    }

    /** Whom the office may choose as contractor; a contractor is not asked. */
    List<Choice> contractors() {
        return isContractor()
                ? List.of()
                : employers.search("", today(), CONTRACTORS).stream()
                        .map(one -> new Choice(one.id(), one.npp(), one.name()))
                        .toList();
    }

    /** The contractor behind an NPP, with or without the name after it; a contractor's own. */
    @Nullable UUID contractor(String typed) {
        Asker asker = Asking.current();
        if (isContractor()) {
            return asker.employer();
        }
        var found = employers.search(typed.replaceFirst("^(\\d{8})\\b.*", "$1"), today(), 2);
        return typed.isEmpty() || found.size() != 1 ? null : found.getFirst().id();
    }
}
