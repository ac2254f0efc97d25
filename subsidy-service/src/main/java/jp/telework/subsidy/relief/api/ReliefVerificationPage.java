package jp.telework.subsidy.relief.api;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Wareki;

/** What a certificate's number says, as a page for people at a tax office: without script and style. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReliefVerificationPage implements MessageBodyWriter<ReliefVerificationView> {

    private final Template page;

    ReliefVerificationPage(@Location("relief/verification.html") Template page) {
        this.page = page;
    }

    /** What the page shows; all texts but the status are empty for a number that stands for nothing. */
    public record Lines(
            String status,
            String statusEn,
            String holder,
            String municipality,
            String pieces,
            String issuedOn,
            String issuedOnEn,
            String hash) {

        static Lines of(ReliefVerificationView view) {
            LocalDate day = view.issuedOn();
            return new Lines(
                    view.status().in(Language.JA),
                    view.status().in(Language.EN),
                    Objects.toString(view.holder(), ""),
                    Objects.toString(view.municipality(), ""),
                    Objects.toString(view.pieces(), ""),
                    day == null ? "" : Wareki.format(day),
                    Objects.toString(day, ""),
                    Objects.toString(view.contentSha256(), ""));
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return ReliefVerificationView.class == type;
    }

    @Override
    public void writeTo(
            ReliefVerificationView view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        String html = page.data("lines", Lines.of(view)).render();
        body.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
