package jp.telework.subsidy.notice.usecase;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.notice.domain.Notice;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jboss.logging.Logger;

/**
 * Sets XHTML as PDF. The same page and notice give the same bytes: the file is dated by the notice and has an id made of
 * its hash. Nothing outside the page and the font is ever read.
 */
@ApplicationScoped
class NoticePdf {

    /** Key of the content's hash in the PDF's information dictionary. */
    static final String HASH_KEY = "ContentSha256";

    private static final Logger LOG = Logger.getLogger(NoticePdf.class);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** In the page they stand as references. */
    private static final String ESCAPED = "<>&\"'";

    private static final String PRODUCER = "subsidy-service";

    private final NoticeFont font;

    NoticePdf(NoticeFont font) {
        this.font = font;
        XRLog.setLoggingEnabled(false);
    }

    byte[] set(String xhtml, SealedNotice notice) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useFont(font::open, NoticeFont.FAMILY, 400, FontStyle.NORMAL, true)
                // Before and after resolving: whatever address somebody smuggles in, it is not fetched.
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(diagnostic -> LOG.debug(diagnostic.getFormattedMessage()))
                .withHtmlContent(xhtml, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream(100_000);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            describe(document, notice);
            // The first time sets the font's subset, and with it a map of characters that must be replaced.
            document.save(OutputStream.nullOutputStream());
            ReadableText.give(document, font.charactersByGlyph(xhtml + ESCAPED));
            document.save(file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static void describe(PDDocument document, SealedNotice sealed) {
        Notice notice = sealed.content();
        Calendar issued = GregorianCalendar.from(notice.head().issuedOn().atStartOfDay(JAPAN));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(notice.title() + " " + notice.head().documentNumber());
        information.setAuthor(notice.head().issuer());
        information.setSubject(notice.kind().title(Language.EN));
        information.setCreator(PRODUCER);
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        information.setCustomMetadataValue(HASH_KEY, sealed.contentSha256());
        document.setDocumentId(Long.parseUnsignedLong(sealed.contentSha256().substring(0, 16), 16));
    }
}
