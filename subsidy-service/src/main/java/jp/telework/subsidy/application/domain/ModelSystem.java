package jp.telework.subsidy.application.domain;

import jp.telework.kernel.text.Term;

/** 先進的テレワークシステムモデル実験で検証するシステム. */
public enum ModelSystem implements Term {
    /** IPv6活用型先進的テレワークシステム. */
    IPV6,
    /** テレワーク活用型アウトソーシングシステム（エージェント、ASP・SaaS等サービス利用型）. */
    OUTSOURCING
}
