package jp.telework.seminar.registration.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.Refusal;

/**
 * The registrations that one e-mail address has for one seminar. Colleagues may share an address: each name registers
 * once, and the number of names has a limit. The unique index {@code registration_once_named} compares names in the same
 * way.
 *
 * @param present confirmed and not over
 * @param most how many there may be
 */
public record SharedAddress(List<Registration> present, int most) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public SharedAddress {
        present = List.copyOf(present);
    }

    /** The registration of the person with this name, if there is one. */
    public Optional<Registration> of(String name) {
        return present.stream()
                .filter(registration -> registration
                        .contact()
                        .filter(contact -> key(contact.name()).equals(key(name)))
                        .isPresent())
                .findFirst();
    }

    /** Whether the address can take no further name. */
    public boolean isFull() {
        return present.size() >= most;
    }

    /**
     * Checks that the person with this name can register at the address.
     *
     * @param taken the code of the refusal when this name is registered already
     * @throws Refusal with that code, or ADDRESS_FULL
     */
    public void requirePlaceFor(String name, RegistrationError taken) {
        if (of(name).isPresent()) {
            throw Refusal.of(taken);
        }
        if (isFull()) {
            throw Refusal.of(RegistrationError.ADDRESS_FULL, most);
        }
    }

    /** Width, case and spaces make no other name. */
    static String key(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
