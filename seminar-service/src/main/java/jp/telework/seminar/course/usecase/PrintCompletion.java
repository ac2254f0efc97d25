package jp.telework.seminar.course.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;
import jp.telework.seminar.attendance.usecase.VerificationAddress;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Participant;

/** 修了証 as PDF: the same bytes for the same certificate. */
@ApplicationScoped
public class PrintCompletion {

    private static final String TITLE = "修了証";

    private final Template page;
    private final PrintFont font;
    private final PagePrinter printer;
    private final VerificationAddress addresses;

    PrintCompletion(
            @Location("course/completion.html") Template page,
            PrintFont font,
            PagePrinter printer,
            VerificationAddress addresses) {
        this.addresses = addresses;
        this.page = page;
        this.font = font;
        this.printer = printer;
    }

    /** What the page shows; every text printable. */
    public record Printed(
            String number,
            String organisationName,
            String name,
            String courseTitle,
            String completedOn,
            String issuedOn,
            String verification) {}

    /**
     * A4, tagged, with the fonts embedded.
     *
     * @throws Refusal UNPRINTABLE_CHARACTER
     */
    public byte[] pdf(Participant participant, Certificate certificate) {
        LocalDate issuedOn = Japan.date(certificate.issuedAt());
        Printed printed = new Printed(
                certificate.number(),
                font.exact(participant.organisationName()),
                font.exact(participant.name()),
                font.exact(certificate.courseTitle()),
                Wareki.format(certificate.completedOn()),
                Wareki.format(issuedOn),
                addresses.of(certificate.number()));
        Imprint imprint = new Imprint(
                TITLE + " " + certificate.number(),
                "テレワークエキスパート講習会事務局",
                certificate.courseTitle(),
                issuedOn,
                CanonicalJson.sha256(printed.toString().getBytes(StandardCharsets.UTF_8)));
        return printer.set(page.data("certificate", printed).render(), imprint);
    }
}
