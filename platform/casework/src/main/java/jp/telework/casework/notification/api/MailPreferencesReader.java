package jp.telework.casework.notification.api;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.casework.notification.domain.NotificationError;
import jp.telework.casework.notification.usecase.KeepMailPreferences.Wanted;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads settings of mails. */
final class MailPreferencesReader {

    private final BodyFields fields = new BodyFields();

    /**
     * Reads a body.
     *
     * @param officers whether the ministry's settings are meant
     * @throws jp.telework.kernel.refusal.Refusal INVALID_EMAIL, TOO_MANY_ITEMS, DUPLICATE_ENTRY, UNKNOWN_VALUE, REQUIRED,
     *     MAIL_KIND_MANDATORY, MAIL_KIND_OF_OTHERS
     */
    Wanted read(MailPreferencesRequest body, boolean officers) {
        List<String> addresses = addresses(body.addresses());
        Set<MailKind> switchedOff = kinds(body.switchedOff(), officers);
        Language first = fields.oneOf("/firstLanguage", body.firstLanguage(), Language.class);
        fields.done();
        return new Wanted(addresses, switchedOff, first);
    }

    private List<String> addresses(@Nullable List<@Nullable String> raw) {
        Set<String> seen = new LinkedHashSet<>();
        return fields.each("/addresses", raw, MailPreferences.MOST_ADDRESSES, (at, item) -> {
            String address = fields.required(at, item, ContactValues::email, "");
            if (!address.isEmpty() && !seen.add(address)) {
                fields.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, address));
            }
            return address;
        });
    }

    private Set<MailKind> kinds(@Nullable List<@Nullable String> raw, boolean officers) {
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        fields.each("/switchedOff", raw, MailKind.values().length, (at, item) -> {
            @Nullable MailKind kind = fields.optional(at, present(at, item), Readers.oneOf(MailKind.class));
            if (kind != null) {
                keep(kinds, at, kind, officers);
            }
            return at;
        });
        return kinds;
    }

    private @Nullable String present(String at, @Nullable String item) {
        fields.present(at, item);
        return item;
    }

    private void keep(Set<MailKind> kinds, String at, MailKind kind, boolean officers) {
        if (kind.isToApplicants() == officers) {
            fields.refuse(Violation.of(at, NotificationError.MAIL_KIND_OF_OTHERS, kind));
        } else if (kind.isMandatory()) {
            fields.refuse(Violation.of(at, NotificationError.MAIL_KIND_MANDATORY, kind));
        } else if (!kinds.add(kind)) {
            fields.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, kind));
        }
    }
}
