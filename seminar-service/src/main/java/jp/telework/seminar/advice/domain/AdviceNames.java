package jp.telework.seminar.advice.domain;

import java.util.Collection;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;

/** The names of fields and methods of advice among people. */
public final class AdviceNames {

    private AdviceNames() {}

    /** In the order given. */
    public static List<String> of(Collection<? extends MessageKey> all, Language language) {
        return all.stream().map(one -> Message.of(one).in(language)).toList();
    }
}
