package jp.telework.subsidy;

import jp.telework.test.text.ClausesGate;

class SubsidyClausesTest extends ClausesGate {

    @Override
    protected String document() {
        return "subsidy-clauses.md";
    }

    @Override
    protected int least() {
        return 26;
    }
}
