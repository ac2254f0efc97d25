package jp.telework.platform.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings of the audit trail's seals. */
@ConfigMapping(prefix = "telework.audit")
public interface AuditConfig {

    /** The signing key follows from this text of at least 32 bytes. It is kept outside of the database. */
    String sealSecret();

    /** Public keys that signed before the present one (SubjectPublicKeyInfo in base64). */
    Optional<List<String>> formerKeys();

    /** When the seal of the day is made, in Japan's time (Quartz cron). */
    @WithDefault("0 10 0 * * ?")
    String sealRun();

    /** When the trail is checked, in Japan's time (Quartz cron). */
    @WithDefault("0 30 4 * * ?")
    String checkRun();

    /** In how many checks the older rows are walked through once; each check reads one of so many parts of them. */
    @WithDefault("28")
    int walkDays();

    /** How often the age of the newest seal is read for operators; {@code off} never. */
    @WithDefault("10m")
    String measureEvery();

    /** Where each new seal is written as a file, too; a folder outside of this machine and of the database's. */
    Optional<Path> sealFolder();
}
