package jp.telework.subsidy.grant.life;

/**
 * One thing that somebody tries. Which amounts and days it means follows from the case, so that a list of steps can be run
 * again, also without some of them.
 *
 * @param days that pass before it
 * @param share of the amount in question, in thousandths; also chooses among several possibilities
 */
record Step(Deed deed, int days, int share) {

    @Override
    public String toString() {
        return "+" + days + "d " + deed + " " + share;
    }
}
