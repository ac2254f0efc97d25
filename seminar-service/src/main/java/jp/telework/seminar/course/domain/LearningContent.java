package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.Term;

/** 学習内容 of the expert courses. */
public enum LearningContent implements Term {
    /** システム・セキュリティ. */
    SYSTEM_SECURITY,
    /** 執務環境・労務管理・勤務規程. */
    WORKPLACE_AND_RULES,
    /** 普及状況・他社事例. */
    ADOPTION_AND_CASES,
    /** 助成金・税制優遇. */
    SUBSIDIES_AND_TAX
}
