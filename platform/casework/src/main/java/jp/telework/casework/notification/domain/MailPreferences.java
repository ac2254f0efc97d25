package jp.telework.casework.notification.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation, or the ministry, says about its mails.
 *
 * @param version 0 while nothing was said
 * @param organisation null for the ministry
 * @param addresses where mails go; empty: to the contact that the submitted case names, or to the ministry's configured addresses
 * @param switchedOff kinds that are not wanted; none of them is mandatory
 * @param firstLanguage the language in which a mail begins; the other one follows
 */
public record MailPreferences(
        UUID id,
        long version,
        @Nullable CorporateNumber organisation,
        List<String> addresses,
        Set<MailKind> switchedOff,
        Language firstLanguage) {

    public static final int MOST_ADDRESSES = 5;

    public MailPreferences {
        addresses = List.copyOf(addresses);
        switchedOff = Set.copyOf(switchedOff);
    }

    /** What holds while nothing was said: all kinds, Japanese first. */
    public static MailPreferences unsaid(UUID id, @Nullable CorporateNumber organisation) {
        return new MailPreferences(id, 0, organisation, List.of(), Set.of(), Language.JA);
    }

    /** The next version with other content. */
    public MailPreferences changed(List<String> to, Set<MailKind> off, Language first) {
        return new MailPreferences(id, version + 1, organisation, to, off, first);
    }

    /** Whether a mail of this kind is wanted. */
    public boolean wants(MailKind kind) {
        return kind.isMandatory() || !switchedOff.contains(kind);
    }

    /** The kinds in the order of their declaration. */
    public List<MailKind> switchedOffInOrder() {
        EnumSet<MailKind> sorted = EnumSet.noneOf(MailKind.class);
        sorted.addAll(switchedOff);
        return List.copyOf(sorted);
    }
}
