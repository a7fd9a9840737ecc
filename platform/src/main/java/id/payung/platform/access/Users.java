package id.payung.platform.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people who log in. */
@Component
public class Users implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Users(JdbcClient jdbc, PasswordEncoder passwords, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.vault = vault;
        this.clock = clock;
    }

    /** Nobody is asking yet, so a narrow function of the database looks the name up. */
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .orElseThrow(() -> new UsernameNotFoundException("No user " + username));
    }

    /** The user of that name, in any office. */
    @Transactional(readOnly = true)
    public Optional<KnownUser> find(String username) {
        return jdbc.sql("select * from access.log_in(:username)")
                .param("username", username)
                .query((row, _) -> {
                    var asker =
                            new Asker(
                                    row.getObject("id", UUID.class),
                                    row.getString("username"),
                                    Role.valueOf(row.getString("role")),
                                    row.getString("office"),
                                    row.getObject("person", UUID.class),
                                    row.getObject("employer", UUID.class));
                    return new KnownUser(
                            asker,
                            row.getString("display_name"),
                            row.getString("password_hash"),
                            row.getBoolean("enabled"));
                })
                .optional();
    }

    /** Adds a user; a name that is taken is refused by the database. */
    @Transactional
    public void add(Asker user, String displayName, String password) {
        jdbc.sql(
                        """
                        insert into access.app_user
                               (id, username, role, office, person, employer, display_name, password_hash)
                        values (:id, :username, :role, :office, :person, :employer, :name, :hash)
                        """)
                .param("id", user.userOrRefuse())
                .param("username", user.username())
                .param("role", user.role().name())
                .param("office", user.office())
                .param("person", user.person())
                .param("employer", user.employer())
                .param("name", displayName)
                .param("hash", passwords.encode(password))
                .update();
    }

    /**
     * Opens an account for somebody who is not here to choose a password: they do so with the code
     * that this returns, until {@code until}.
     */
    @Transactional
    public String invite(Asker user, String displayName, OffsetDateTime until) {
        var code = "%08d".formatted(random.nextInt(100_000_000));
        jdbc.sql(
                        """
                        insert into access.app_user
                               (id, username, role, office, person, employer, display_name,
                                password_hash, activation, activation_until)
                        values (:id, :username, :role, :office, :person, :employer, :name,
                                '!', :activation, :until)
                        """)
                .param("id", user.userOrRefuse())
                .param("username", user.username())
                .param("role", user.role().name())
                .param("office", user.office())
                .param("person", user.person())
                .param("employer", user.employer())
                .param("name", displayName)
                .param("activation", fingerprint(user.username(), code))
                .param("until", until)
                .update();
        return code;
    }

    /**
     * Another code for somebody who was invited and has not chosen a password yet; empty when there
     * is nobody of that name whom the asker may help.
     */
    @Transactional
    public Optional<String> renew(String username, OffsetDateTime until) {
        var code = "%08d".formatted(random.nextInt(100_000_000));
        var renewed =
                jdbc.sql("select access.renew(:username, :code, :until)")
                        .param("username", username)
                        .param("code", fingerprint(username, code))
                        .param("until", until)
                        .query(Boolean.class)
                        .single();
        return renewed ? Optional.of(code) : Optional.empty();
    }

    /**
     * Somebody at an employer's desk.
     *
     * @param active has chosen a password
     */
    public record Staff(String username, String displayName, boolean active, boolean enabled) {}

    /** Who works at the desk of an employer of the asker's office. */
    @Transactional(readOnly = true)
    public List<Staff> staffOf(UUID employer) {
        return jdbc.sql("select * from access.staff_of(:employer)")
                .param("employer", employer)
                .query(Staff.class)
                .list();
    }

    /** Sets the password of an invited user; false when name, code or day do not fit. */
    @Transactional
    public boolean activate(String username, String code, String password) {
        return jdbc.sql("select access.activate(:username, :code, :hash, :now)")
                .param("username", username)
                .param("code", fingerprint(username.strip().toLowerCase(Locale.ROOT), code.strip()))
                .param("hash", passwords.encode(password))
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private String fingerprint(String username, String code) {
        return HexFormat.of().formatHex(vault.fingerprint("activation:" + username + ":" + code));
    }
}
