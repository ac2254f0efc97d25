package jp.telework.seminar.speaker.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Period;

/** The office's numbers for consents of lecturers. */
@ConfigMapping(prefix = "telework.speaker")
public interface SpeakerTerms {

    /** The public's address of the suite. A consent is answered on its page {@code /consents}. */
    URI page();

    /** How long a link works after it was sent. As long the lecturer can withdraw the consent without the office. */
    @WithDefault("P5Y")
    Period linkKept();
}
