package jp.telework.seminar.consultation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** The office's numbers for consultations. */
@ConfigMapping(prefix = "telework.consultation")
public interface ConsultationTerms {

    @WithDefault("PT48H")
    Duration remindBefore();

    /** How long after a consultation names, addresses, questions and answers last; longer while a follow-up is open. */
    @WithDefault("P90D")
    Period kept();

    @WithDefault("10m")
    String tellEvery();

    @WithDefault("0 25 3 * * ?")
    String eraseRun();
}
