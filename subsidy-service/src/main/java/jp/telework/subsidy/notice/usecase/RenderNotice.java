package jp.telework.subsidy.notice.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;
import jp.telework.subsidy.notice.domain.Notice;

/** A notice as JSON and as PDF, both with the same hash of the content. Reads and writes nothing but its arguments. */
@ApplicationScoped
public class RenderNotice {

    private final Template page;
    private final PrintFont font;
    private final PagePrinter printer;

    RenderNotice(@Location("notice/notice.html") Template page, PrintFont font, PagePrinter printer) {
        this.page = page;
        this.font = font;
        this.printer = printer;
    }

    /** The notice with its hash. */
    public SealedNotice seal(Notice notice) {
        return SealedNotice.of(notice);
    }

    /**
     * A notice leaves only if it can be printed with the true names of its addressee. Elsewhere 〓 stands for a character that
     * no font has, and the paper says so.
     *
     * @throws Refusal UNPRINTABLE_CHARACTER
     */
    void requireNames(Notice notice) {
        font.exact(notice.head().addressee().organisationName());
        font.exact(notice.head().addressee().representative());
    }

    /** A4, tagged, with the fonts embedded; the same bytes for the same notice. */
    public byte[] pdf(Notice notice) {
        SealedNotice sealed = seal(notice);
        return printer.set(page(sealed), sealed.imprint());
    }

    String page(SealedNotice sealed) {
        return page.data("notice", PrintedNotice.of(sealed, font::printable)).render();
    }
}
