package jp.telework.seminar;

import jp.telework.test.text.ClausesGate;

class ClausesTest extends ClausesGate {

    @Override
    protected String document() {
        return "seminar-clauses.md";
    }

    @Override
    protected int least() {
        return 31;
    }
}
