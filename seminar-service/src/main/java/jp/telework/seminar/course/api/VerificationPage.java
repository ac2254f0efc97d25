package jp.telework.seminar.course.api;

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
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Wareki;
import jp.telework.seminar.course.domain.CertificateKind;
import org.jspecify.annotations.Nullable;

/** The answer of a verification as a page for people: without script, style or person. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class VerificationPage implements MessageBodyWriter<VerificationView> {

    private final Template page;

    VerificationPage(@Location("course/verification.html") Template page) {
        this.page = page;
    }

    /** What the page shows; all texts are empty for a number that stands for nothing. */
    public record Shown(
            String status,
            String kind,
            String kindEn,
            String title,
            String completedOn,
            String completedOnEn,
            String issuedOn,
            String issuedOnEn) {

        static Shown of(VerificationView view) {
            CertificateKind kind = view.kind();
            return new Shown(
                    view.status().name(),
                    kind == null ? "" : kind.in(Language.JA),
                    kind == null ? "" : kind.in(Language.EN),
                    view.course() == null ? "" : view.course(),
                    wareki(view.completedOn()),
                    iso(view.completedOn()),
                    wareki(view.issuedOn()),
                    iso(view.issuedOn()));
        }

        private static String wareki(@Nullable LocalDate day) {
            return day == null ? "" : Wareki.format(day);
        }

        private static String iso(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == VerificationView.class;
    }

    @Override
    public void writeTo(
            VerificationView view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(page.data("shown", Shown.of(view)).render().getBytes(StandardCharsets.UTF_8));
    }
}
