package jp.telework.kernel.refusal;

import jp.telework.kernel.text.Language;

/** The article or document from which a rule comes, as cited to people. */
public interface Clause {

    String in(Language language);
}
