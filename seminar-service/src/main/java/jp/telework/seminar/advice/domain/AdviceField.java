package jp.telework.seminar.advice.domain;

import jp.telework.kernel.text.MessageKey;

/** 相談分野: what an organisation wants advice on. */
public enum AdviceField implements MessageKey {
    /** システム. */
    SYSTEM,
    /** 情報セキュリティ. */
    SECURITY,
    /** 執務環境. */
    WORK_ENVIRONMENT,
    /** 労務管理: not for telework managers, handed over to the labour ministry's consultants. */
    LABOUR_MANAGEMENT;

    /** Whether telework managers advise on it themselves. */
    public boolean isForManagers() {
        return this != LABOUR_MANAGEMENT;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.advice";
    }
}
