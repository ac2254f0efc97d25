package jp.telework.promotion.guide.domain;

import java.util.List;

/**
 * What a firm answers to the six questions.
 *
 * @param employees regular employees
 * @param obstacles what holds it back
 * @param hasRule whether its work rules provide for telework
 * @param securityChecked whether it has checked its security
 * @param officeElsewhere whether it wants to work in an office outside of the large cities
 */
public record Situation(
        AdoptionStage stage,
        int employees,
        List<Obstacle> obstacles,
        boolean hasRule,
        boolean securityChecked,
        boolean officeElsewhere) {

    public Situation {
        obstacles = List.copyOf(obstacles);
    }
}
