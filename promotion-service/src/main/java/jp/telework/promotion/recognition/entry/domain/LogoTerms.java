package jp.telework.promotion.recognition.entry.domain;

import java.util.List;

/** ロゴの使用条件. */
public final class LogoTerms {

    /** Changes with the terms; who accepts names it. */
    public static final String EDITION = "2026-1";

    public static final List<String> JAPANESE = List.of(
            "ロゴは、認定を受けた団体が、認定を受けた事実を示すために使用する。",
            "ロゴの形と色を変えない。",
            "ロゴを第三者に使用させない。",
            "商品又は役務の品質を国が保証すると誤解させる使い方をしない。",
            "総務省が許諾を取り消したときは、直ちに使用をやめる。");

    public static final List<String> ENGLISH = List.of(
            "The recognised organisation uses the logo to show that it is recognised.",
            "The organisation changes neither the shape nor the colours of the logo.",
            "The organisation lets no third party use the logo.",
            "The organisation does not suggest that the state vouches for its goods or services.",
            "The organisation stops at once when the Ministry withdraws the licence.");

    private LogoTerms() {}
}
