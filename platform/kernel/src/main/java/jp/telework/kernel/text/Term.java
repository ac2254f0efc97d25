package jp.telework.kernel.text;

import java.util.List;

/**
 * A state, an action or another value that has a name among people besides its code. Implemented by enums; the names
 * are in the catalogue {@code terms} of the service, entry {@code TypeName.CONSTANT}, and sentences that take a term
 * write its name in the reader's language.
 */
public interface Term {

    /** The code, which interfaces use. */
    String name();

    /** The name among people. */
    default String in(Language language) {
        return Messages.text(key(), language, List.of());
    }

    /** Where the name is found. */
    default MessageKey key() {
        Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        String shortName =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return new TermKey(shortName + "." + name(), TermKey.catalogueOf(type));
    }

    /**
     * The place of a name.
     *
     * @param name {@code TypeName.CONSTANT}
     * @param catalogue the resource bundle
     */
    record TermKey(String name, String catalogue) implements MessageKey {

        /** Each service, and the kernel, has one catalogue for all its features. */
        private static String catalogueOf(Class<?> type) {
            String[] names = type.getPackageName().split("\\.", 4);
            return String.join(".", names[0], names[1], names[2], "terms");
        }
    }
}
