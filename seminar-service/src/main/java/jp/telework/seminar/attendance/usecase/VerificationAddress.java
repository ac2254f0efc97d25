package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address at which a certificate can be checked, as it is printed and mailed. */
@ApplicationScoped
public class VerificationAddress {

    private final URI base;

    /**
     * The address of this deployment.
     *
     * @param publicUrl scheme and host under which clients reach it
     * @param page where that is not set: the page to which the mails of courses lead
     */
    public VerificationAddress(
            @ConfigProperty(name = "telework.public-url") Optional<URI> publicUrl,
            @ConfigProperty(name = "telework.course.page") URI page) {
        this.base = publicUrl.orElse(page);
    }

    /** Such as {@code https://telework.example.go.jp/api/seminar/v1/certificates/7K3M-…}. */
    public String of(String number) {
        return base.resolve("/api/seminar/v1/certificates/" + number).toString();
    }
}
