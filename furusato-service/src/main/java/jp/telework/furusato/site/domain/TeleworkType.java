package jp.telework.furusato.site.domain;

import jp.telework.kernel.text.Term;

/** 類型: who works where at a site. A and B bring people to the region, C and D employ those who live there. */
public enum TeleworkType implements Term {
    /** ふるさとオフィス: staff of a city firm move to an office in the region and go on with their work. */
    A,
    /** ふるさと勤務: people who move for child care or nursing keep their job in the city. */
    B,
    /** ふるさと起業: founders and freelancers do city work in the region. */
    C,
    /** ふるさと採用: a city firm hires people of the region. */
    D
}
