package jp.telework.promotion.recognition.entry.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 認定証: prints the recognition of an organisation with the number by which anybody verifies it. */
@ApplicationScoped
public class PrintCertificate {

    private final Template page;
    private final PagePrinter printer;
    private final PrintFont font;
    private final String publicUrl;

    PrintCertificate(
            @Location("recognition/certificate.html") Template page,
            PagePrinter printer,
            PrintFont font,
            @ConfigProperty(name = "telework.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.page = page;
        this.printer = printer;
        this.font = font;
        this.publicUrl = publicUrl;
    }

    /** What stands on the paper. */
    public record Paper(
            String number,
            String organisation,
            String fiscalYear,
            String award,
            String awardEn,
            String publishedOn,
            String publishedOnEn,
            String verification) {

        public String sha256() {
            return CanonicalJson.sha256(StoredJson.write(this).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The words of a kind of certificate. They are not part of what is hashed.
     *
     * @param heading such as 認定証
     * @param act what the Ministry does, such as 認定
     */
    public record Wording(String title, String titleEn, String heading, String act, String actEn) {}

    private static final Wording RECOGNITION = new Wording(
            "テレワーク先駆者百選 認定証", "Certificate of a telework pioneer", "認定証", "認定", "The organisation is recognised as");

    /** The file and the hash of what stands on it. */
    public record Printed(byte[] file, String contentSha256) {}

    /** What stands on the certificate of an application that is recognised. */
    Paper paper(RecognitionEntry entry, FiscalYear fiscalYear, Award award, Instant publishedAt) {
        return paper(
                entry.certificateNumber(),
                List.of(entry.statement().organisationName()),
                fiscalYear,
                award,
                publishedAt);
    }

    /**
     * What stands on a certificate.
     *
     * @param organisations those that share the award
     */
    public Paper paper(
            String number, List<String> organisations, FiscalYear fiscalYear, Award award, Instant publishedAt) {
        LocalDate day = Japan.date(publishedAt);
        return new Paper(
                number,
                font.printable(String.join("、", organisations)),
                fiscalYear.label(),
                award.in(Language.JA),
                award.in(Language.EN),
                Wareki.format(day),
                day.toString(),
                URI.create(publicUrl)
                        .resolve("/api/promotion/v1/recognition-certificates/" + number)
                        .toString());
    }

    /**
     * Prints the certificate of an application.
     *
     * @throws Refusal NOT_RECOGNISED_YET
     */
    public Printed handle(RecognitionEntry entry, RecognitionRound round) {
        Award award = entry.publishedAward().orElseThrow(() -> Refusal.of(RecognitionError.NOT_RECOGNISED_YET));
        Instant publishedAt = Objects.requireNonNull(round.resultsPublishedAt());
        return print(paper(entry, round.fiscalYear(), award, publishedAt), RECOGNITION, Japan.date(publishedAt));
    }

    /** Prints a paper. */
    public Printed print(Paper paper, Wording words, LocalDate day) {
        String hash = paper.sha256();
        String xhtml = page.data("paper", paper)
                .data("words", words)
                .data("hash", hash)
                .render();
        return new Printed(printer.set(xhtml, new Imprint(words.title(), "総務省", words.titleEn(), day, hash)), hash);
    }
}
