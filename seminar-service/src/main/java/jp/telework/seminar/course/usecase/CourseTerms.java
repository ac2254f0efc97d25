package jp.telework.seminar.course.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Period;

/** The office's numbers for courses. */
@ConfigMapping(prefix = "telework.course")
public interface CourseTerms {

    /** The public's address of the suite, to which the addresses in mails belong. */
    URI page();

    /** How long the link works by which an expert agrees to the public register. As long the expert can withdraw without the organisation. */
    @WithDefault("P5Y")
    Period consentLinkKept();

    @WithDefault("PT48H")
    Duration remindBefore();

    /** How long after a course the data of those who got no certificate last. */
    @WithDefault("P90D")
    Period keptAfterCourse();

    /** How long the data of a cancelled enrolment last. */
    @WithDefault("P30D")
    Period keptAfterCancellation();

    /**
     * How long after a course a certificate can be printed again. Whom the public register names by consent stays as long
     * as the consent; a verification number goes on to say that it stands.
     */
    @WithDefault("P5Y")
    Period certificatesKept();

    @WithDefault("10m")
    String tellEvery();

    @WithDefault("0 20 3 * * ?")
    String eraseRun();
}
