package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.notification.domain.KeptMailPreferences;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.CorporateNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who gets a mail: what the owner said, otherwise the contact of the case or the configured addresses of the officers. */
@ApplicationScoped
class Recipients {

    /** The key of the ministry where organisations are keyed by their numbers. */
    static final String MINISTRY = "";

    private final KeptMailPreferences preferences;
    private final List<String> officers;

    Recipients(
            KeptMailPreferences preferences,
            @ConfigProperty(name = "telework.mail.officers") Optional<List<String>> officers) {
        this.preferences = preferences;
        this.officers = officers.orElse(List.of()).stream()
                .map(ContactValues::email)
                .limit(MailPreferences.MOST_ADDRESSES)
                .toList();
    }

    /** Settings by owner, for organisations and the ministry. */
    Map<String, MailPreferences> settingsOf(Collection<CorporateNumber> organisations) {
        Map<String, MailPreferences> settings = new LinkedHashMap<>();
        preferences.of(organisations).forEach(one -> settings.put(key(one.organisation()), one));
        return settings;
    }

    static String key(@Nullable CorporateNumber organisation) {
        return organisation == null ? MINISTRY : organisation.value();
    }

    /** What an owner said; what holds without it, when nothing was said. */
    static MailPreferences settings(Map<String, MailPreferences> known, String owner) {
        MailPreferences said = known.get(owner);
        return said == null ? MailPreferences.unsaid(new UUID(0, 0), null) : said;
    }

    /**
     * The addresses for a mail; empty when the owner does not want its kind, or has no address.
     *
     * @param contact the address that was submitted with the case
     */
    List<String> addresses(MailKind kind, MailPreferences settings, @Nullable String contact) {
        if (!settings.wants(kind)) {
            return List.of();
        }
        if (!settings.addresses().isEmpty()) {
            return settings.addresses();
        }
        if (!kind.isToApplicants()) {
            return officers;
        }
        return contact == null || contact.isBlank() ? List.of() : List.of(contact);
    }
}
