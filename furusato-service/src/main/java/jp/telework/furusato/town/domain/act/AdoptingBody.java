package jp.telework.furusato.town.domain.act;

import jp.telework.kernel.text.Term;

/** Who decides on a town's plan. */
public enum AdoptingBody implements Term {
    /** 議会 of a municipality or prefecture. */
    ASSEMBLY,
    /** 首長: mayor or governor. */
    HEAD,
    /** 総会・理事会等 of a body that is no local government, such as a chamber of commerce. */
    GOVERNING_BODY
}
