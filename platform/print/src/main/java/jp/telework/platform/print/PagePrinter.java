package jp.telework.platform.print;

import com.github.benmanes.caffeine.cache.Cache;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import jp.telework.kernel.cache.Caches;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.load.Places;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sets XHTML as PDF. The same page and imprint give the same bytes: the file is dated by the imprint and has an id made of
 * its hash. Nothing outside the page and the fonts is ever read.
 */
@ApplicationScoped
public class PagePrinter {

    /** Key of the content's hash in the PDF's information dictionary. */
    public static final String HASH_KEY = "ContentSha256";

    private static final Logger LOG = Logger.getLogger(PagePrinter.class);
    /** A paper is about 100 kB long. */
    private static final int KEPT = 64;

    /** Long enough for a download that is tried again, or for a look before a signature and one after it. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** In the page they stand as references. */
    private static final String ESCAPED = "<>&\"'";

    private final PrintFont font;
    private final String producer;
    private final Places places;
    private final Cache<String, byte[]> set = Caches.ofMost(KEPT, KEPT_FOR);

    /**
     * A printer.
     *
     * @param atOnce pages that a replica sets at the same time. Each holds the font (8 MB, with rare characters 27 MB) and
     *     its page in memory; a few callers wait for their turn, the others get 503.
     */
    public PagePrinter(
            PrintFont font,
            @ConfigProperty(name = "quarkus.application.name") String producer,
            @ConfigProperty(name = "telework.print.at-once", defaultValue = "2") int atOnce) {
        this.font = font;
        this.producer = producer;
        this.places = new Places(atOnce, WAITING, PATIENCE);
        XRLog.setLoggingEnabled(false);
    }

    /**
     * A PDF, tagged, with its fonts embedded. Every character of the page has gone through {@link PrintFont#printable}. The last
     * papers are kept for some minutes: the same page is not set again, and takes no place.
     *
     * @throws Refusal SERVICE_UNAVAILABLE when too many are being set
     */
    public byte[] set(String xhtml, Imprint imprint) {
        String key = CanonicalJson.sha256((imprint + xhtml).getBytes(StandardCharsets.UTF_8));
        byte[] known = set.getIfPresent(key);
        if (known != null) {
            return known;
        }
        byte[] paper = places.during(() -> rendered(xhtml, imprint));
        set.put(key, paper);
        return paper;
    }

    private byte[] rendered(String xhtml, Imprint imprint) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer(producer)
                // Before and after resolving: no address in the document is ever fetched.
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(diagnostic -> LOG.debug(diagnostic.getFormattedMessage()))
                .withHtmlContent(xhtml, null);
        List<Typeface> faces = font.facesFor(xhtml);
        faces.forEach(face -> builder.useFont(face::open, face.family(), 400, FontStyle.NORMAL, true));
        ByteArrayOutputStream file = new ByteArrayOutputStream(100_000);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            describe(document, imprint);
            // The first time sets the font's subset, and with it a map of characters that must be replaced.
            document.save(OutputStream.nullOutputStream());
            for (Typeface face : faces) {
                ReadableText.give(document, face.name(), PrintFont.charactersByGlyph(face, xhtml + ESCAPED));
            }
            document.save(file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private void describe(PDDocument document, Imprint imprint) {
        Calendar issued = GregorianCalendar.from(imprint.issuedOn().atStartOfDay(Japan.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setCreator(producer);
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        information.setCustomMetadataValue(HASH_KEY, imprint.contentSha256());
        document.setDocumentId(Long.parseUnsignedLong(imprint.contentSha256().substring(0, 16), 16));
    }
}
