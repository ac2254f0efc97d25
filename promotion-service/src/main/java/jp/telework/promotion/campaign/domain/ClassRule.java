package jp.telework.promotion.campaign.domain;

/**
 * What a class asks of a participant. Zero or false asks for nothing.
 *
 * @param days on which somebody teleworks, at least
 * @param coreDay whether the core day is among them
 * @param firstTimeCoreDayOnly whether one day is enough for a participant of the first time
 * @param coreDayPeople people who telework on the core day, at least
 * @param measurement whether the participant takes part in measuring the effects
 * @param offer whether the participant says what it offers to others
 */
public record ClassRule(
        int days,
        boolean coreDay,
        boolean firstTimeCoreDayOnly,
        int coreDayPeople,
        boolean measurement,
        boolean offer) {

    /** Whether the rule can be judged without a core day. */
    public boolean standsWithoutCoreDay() {
        return !coreDay && coreDayPeople == 0;
    }
}
