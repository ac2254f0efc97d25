package jp.telework.furusato.notice.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.telework.furusato.notice.domain.SelectionNotice;
import jp.telework.furusato.notice.domain.SelectionNoticeKind;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;

/** A notice as PDF: A4, tagged, with the fonts embedded. The same bytes for the same issued notice. */
@ApplicationScoped
public class PrintNotice {

    private final Template page;
    private final PrintFont font;
    private final PagePrinter printer;
    private final Clock clock;

    PrintNotice(@Location("notice/selection.html") Template page, PrintFont font, PagePrinter printer, Clock clock) {
        this.page = page;
        this.font = font;
        this.printer = printer;
        this.clock = clock;
    }

    /** A reason as it is printed. */
    public record PrintedReason(String facts, String clause) {}

    /**
     * A notice as the template prints it: days in 和暦, every text printable in the font.
     *
     * @param addressee its lines; 殿 follows the last one
     */
    public record Printed(
            boolean draft,
            String round,
            String title,
            String documentNumber,
            String issuedOn,
            List<String> addressee,
            String issuer,
            String opening,
            String receiptNumber,
            String proposalTitle,
            String areaName,
            List<String> remarks,
            List<PrintedReason> reasons,
            String contentSha256) {}

    /**
     * A notice leaves only if the true name of its addressee can be printed.
     *
     * @throws Refusal UNPRINTABLE_CHARACTER
     */
    void requireNames(SelectionNotice notice) {
        font.exact(notice.addressee().organisationName());
        font.exact(notice.addressee().representative());
    }

    /** SHA-256 of the notice's canonical JSON (RFC 8785), 64 hexadecimal digits. */
    public static String hash(SelectionNotice notice) {
        return CanonicalJson.of(StoredJson.write(notice)).sha256();
    }

    public byte[] pdf(SelectionNotice notice) {
        String sha256 = hash(notice);
        LocalDate issuedOn = notice.issuedOn();
        Imprint imprint = new Imprint(
                notice.title() + (notice.documentNumber() == null ? "（案）" : " " + notice.documentNumber()),
                notice.issuer(),
                notice.kind() == SelectionNoticeKind.SELECTION
                        ? "Notice of the selection"
                        : "Notice of the non-selection",
                issuedOn == null ? Japan.today(clock) : issuedOn,
                sha256);
        return printer.set(
                page.data("notice", printed(notice, sha256, font::printable)).render(), imprint);
    }

    private static Printed printed(SelectionNotice notice, String sha256, UnaryOperator<String> text) {
        LocalDate issuedOn = notice.issuedOn();
        return new Printed(
                notice.isDraft(),
                text.apply(notice.round()),
                text.apply(notice.title()),
                notice.documentNumber() == null ? "（文書番号）" : text.apply(notice.documentNumber()),
                issuedOn == null ? "（発出日）" : Wareki.format(issuedOn),
                notice.addressee().lines().stream().map(text).toList(),
                text.apply(notice.issuer()),
                text.apply(notice.opening()),
                text.apply(notice.receiptNumber()),
                text.apply(notice.proposalTitle()),
                text.apply(notice.areaName()),
                notice.remarks().stream().map(text).toList(),
                notice.reasons().stream()
                        .map(reason -> new PrintedReason(text.apply(reason.facts()), text.apply(reason.clause())))
                        .toList(),
                sha256);
    }
}
