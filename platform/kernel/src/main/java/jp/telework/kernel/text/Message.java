package jp.telework.kernel.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence with its arguments, not yet in any language.
 *
 * @param key the sentence
 * @param arguments values for {@code {0}}, {@code {1}} …; yen, dates, instants and {@linkplain Term terms}, and lists of
 *     them, are written
 *     in the reader's style
 */
public record Message(MessageKey key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(MessageKey key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    public String in(Language language) {
        return Messages.text(key, language, arguments);
    }
}
