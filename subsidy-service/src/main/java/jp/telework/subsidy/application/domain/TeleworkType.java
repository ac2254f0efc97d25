package jp.telework.subsidy.application.domain;

import jp.telework.kernel.text.Term;

/** ふるさとテレワークの類型. A and B bring people to the region, C and D give work to people there. */
public enum TeleworkType implements Term {
    /** ふるさとオフィス: staff of a city company move to a regional office. */
    A,
    /** ふるさと勤務: people who move for family reasons keep their city job. */
    B,
    /** ふるさと起業: city work as a sole proprietor or founder. */
    C,
    /** ふるさと採用: a city company hires in the region. */
    D
}
