package id.payung.platform.registry;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.access.Vault;
import id.payung.platform.region.Level;
import id.payung.platform.region.NikRegion;
import id.payung.platform.region.Regions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** Registers people. One identity is one person, whoever asks, wherever, and however often. */
@Component
public class Registry {

    private static final int DAYS_TO_ACTIVATE = 30;
    private static final int TOKEN_BYTES = 18;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final AuditTrail audit;
    private final Regions regions;
    private final SecureRandom random = new SecureRandom();

    Registry(Doors doors, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.vault = doors.vault();
        this.ids = doors.ids();
        this.users = doors.users();
        this.audit = doors.audit();
        this.regions = doors.regions();
    }

    /** What is wrong with the form, before anything is stored; empty when it may be registered. */
    public java.util.List<Problem> problems(NewcomerForm form) {
        var check = check(form);
        check.newcomer();
        return check.problems();
    }

    /**
     * Registers a self-employed newcomer at the asker's office: person, membership, programmes,
     * card, account and what brought them, together or not at all. Of two who register the same
     * identity at once, one does and the other is told.
     */
    @Transactional
    public Registration register(NewcomerForm form, Origin origin) {
        var check = check(form);
        var newcomer = check.newcomer();
        if (newcomer == null) {
            return new Registration.Wrong(check.problems());
        }
        var asker = Asking.current();
        var person = ids.next();
        if (!inserted(person, newcomer, asker)) {
            return new Registration.AlreadyRegistered(sees(newcomer.identity()));
        }
        var membership = ids.next();
        var kpj = Kpj.of(nextCard());
        join(new Joining(membership, person, kpj, asker.officeOrRefuse(), agent(asker)), origin);
        describe(membership, newcomer, origin.foundOn());
        var account = new Asker(ids.next(), kpj, Role.MEMBER, asker.officeOrRefuse(), person, null);
        var until = OffsetDateTime.now(clock).plusDays(DAYS_TO_ACTIVATE);
        var activation = users.invite(account, newcomer.name(), until);
        audit.did("REGISTER", "person", person);
        return new Registration.Registered(person, membership, kpj, activation);
    }

    /** A form with what is wrong with it, or the newcomer that it tells of. */
    record Checked(@Nullable Newcomer newcomer, java.util.List<Problem> problems) {}

    Checked checked(NewcomerForm form) {
        var check = check(form);
        var newcomer = check.newcomer();
        return new Checked(newcomer, check.problems());
    }

    private NewcomerCheck check(NewcomerForm form) {
        var places = new NewcomerCheck.Places(this::knowsRegion, this::isVillage);
        return new NewcomerCheck(form, LocalDate.now(clock), places);
    }

    /**
     * A NIK keeps the code of its first issue, and districts split: a district that is not known
     * any more is believed where its regency is.
     */
    private boolean knowsRegion(String sixDigits) {
        var regency = sixDigits.substring(0, 2) + "." + sixDigits.substring(2, 4);
        return regions.nikRegion(sixDigits) == NikRegion.KNOWN || regions.find(regency).isPresent();
    }

    private boolean isVillage(String code) {
        return regions.find(code).filter(place -> place.level() == Level.VILLAGE).isPresent();
    }

    private boolean inserted(UUID person, Newcomer newcomer, Asker asker) {
        var identity = newcomer.identity();
        return jdbc.sql(
                                """
                                insert into registry.person
                                       (id, office, agent, name, birth, sex, identity_kind, identity_sealed,
                                        identity_print, country, phone, village, registered_by, registered_at)
                                values (:id, :office, :agent, :name, :birth, :sex, :kind, :sealed,
                                        :print, :country, :phone, :village, :by, :at)
                                on conflict (identity_print) do nothing
                                """)
                        .param("id", person)
                        .param("office", asker.officeOrRefuse())
                        .param("agent", agent(asker))
                        .param("name", newcomer.name())
                        .param("birth", newcomer.birth())
                        .param("sex", newcomer.sex().name())
                        .param("kind", identity instanceof Identity.Citizen ? "NIK" : "PASSPORT")
                        .param("sealed", vault.seal(identity.number()))
                        .param("print", vault.fingerprint(identity.key()))
                        .param("country", identity.country())
                        .param("phone", newcomer.phone())
                        .param("village", newcomer.village())
                        .param("by", asker.user())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private record Joining(
            UUID membership, UUID person, String kpj, String office, @Nullable UUID agent) {}

    private void join(Joining joining, Origin origin) {
        jdbc.sql(
                        """
                        insert into registry.membership (id, person, segment, kpj, office, agent, valid)
                        values (:id, :person, 'BPU', :kpj, :office, :agent, daterange(:from, null))
                        """)
                .param("id", joining.membership())
                .param("person", joining.person())
                .param("kpj", joining.kpj())
                .param("office", joining.office())
                .param("agent", joining.agent())
                .param("from", origin.foundOn())
                .update();
        jdbc.sql(
                        """
                        insert into registry.origin (membership, channel, campaign, agent, found_on)
                        values (:membership, :channel, :campaign, :agent, :on)
                        """)
                .param("membership", joining.membership())
                .param("channel", origin.channel().name())
                .param("campaign", origin.campaign())
                .param("agent", origin.agent())
                .param("on", origin.foundOn())
                .update();
        jdbc.sql("insert into registry.card (membership, token) values (:membership, :token)")
                .param("membership", joining.membership())
                .param("token", token())
                .update();
    }

    private void describe(UUID membership, Newcomer newcomer, LocalDate from) {
        jdbc.sql(
                        """
                        insert into registry.self_employment (membership, occupation, income_sen, valid)
                        values (:membership, :occupation, :income, daterange(:from, null))
                        """)
                .param("membership", membership)
                .param("occupation", newcomer.occupation().name())
                .param("income", newcomer.income().sen())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        insert into registry.enrolment (membership, programme, valid)
                        select :membership, unnest(:programmes::text[]), daterange(:from, null)
                        """)
                .param("membership", membership)
                .param(
                        "programmes",
                        newcomer.programmes().stream().map(Enum::name).toArray(String[]::new))
                .param("from", from)
                .update();
    }

    /** Whether the person of this identity is one that the asker sees. */
    private boolean sees(Identity identity) {
        return jdbc.sql("select exists (select from registry.person where identity_print = :print)")
                .param("print", vault.fingerprint(identity.key()))
                .query(Boolean.class)
                .single();
    }

    private long nextCard() {
        return jdbc.sql("select nextval('registry.card_number')").query(Long.class).single();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable UUID agent(Asker asker) {
        return asker.role() == Role.AGENT ? asker.user() : null;
    }
}
