package jp.telework.promotion.guide.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.kernel.text.Message;

/** A programme on a firm's path, with the reasons why. */
public record GuideStep(Programme programme, List<Message> reasons) {

    private static final int SMALL = 300;

    /** What helps against each obstacle. */
    private static final Map<Obstacle, Map<Programme, GuideReason>> HELP = Map.ofEntries(
            Map.entry(Obstacle.SECURITY, Map.of(Programme.SELF_CHECK, GuideReason.SECURITY_WORRIES)),
            Map.entry(Obstacle.EFFECT, Map.of(Programme.CAMPAIGN, GuideReason.EFFECT_MEASURED)),
            Map.entry(Obstacle.COST, Map.of(Programme.SUBSIDY, GuideReason.COST_SHARED)),
            Map.entry(
                    Obstacle.LABOUR_MANAGEMENT,
                    Map.of(Programme.DISPATCH, GuideReason.EXPERT_HELPS, Programme.NETWORK, GuideReason.OTHERS_KNOW)),
            Map.entry(
                    Obstacle.EVALUATION,
                    Map.of(Programme.DISPATCH, GuideReason.EXPERT_HELPS, Programme.NETWORK, GuideReason.OTHERS_KNOW)),
            Map.entry(Obstacle.COMPANY_RULES, Map.of(Programme.DISPATCH, GuideReason.EXPERT_HELPS)),
            Map.entry(Obstacle.STAFF_UNDERSTANDING, Map.of(Programme.SEMINAR, GuideReason.UNDERSTANDING_GROWS)),
            Map.entry(Obstacle.MANAGERS_UNDERSTANDING, Map.of(Programme.SEMINAR, GuideReason.UNDERSTANDING_GROWS)),
            Map.entry(Obstacle.EXECUTIVES_UNDERSTANDING, Map.of(Programme.SEMINAR, GuideReason.UNDERSTANDING_GROWS)),
            Map.entry(Obstacle.NARROW_TASKS, Map.of(Programme.CAMPAIGN, GuideReason.TRIAL_SHOWS)),
            Map.entry(Obstacle.COMMUNICATION, Map.of(Programme.NETWORK, GuideReason.OTHERS_KNOW)));

    /** The path of a firm: only programmes for which there is a reason. */
    public static List<GuideStep> of(Situation firm) {
        return Arrays.stream(Programme.values())
                .map(programme -> new GuideStep(
                        programme,
                        Stream.concat(own(programme, firm).stream(), against(programme, firm))
                                .toList()))
                .filter(step -> !step.reasons().isEmpty())
                .toList();
    }

    /** What follows from the firm itself. */
    private static List<Message> own(Programme programme, Situation firm) {
        return switch (programme) {
            case SEMINAR -> when(firm.stage() == AdoptionStage.NOT_YET, GuideReason.NOT_YET_INTRODUCED);
            case SELF_CHECK -> when(!firm.securityChecked(), GuideReason.SECURITY_UNCHECKED);
            case DISPATCH -> when(!firm.hasRule(), GuideReason.RULE_MISSING);
            case NETWORK ->
                when(firm.stage() == AdoptionStage.NOT_YET && firm.employees() <= SMALL, GuideReason.SMALL_FIRM);
            case SUBSIDY -> when(firm.officeElsewhere(), GuideReason.OFFICE_WANTED);
            case RECOGNITION ->
                when(firm.stage() == AdoptionStage.INTRODUCED && firm.hasRule(), GuideReason.READY_TO_BE_SEEN);
            case CAMPAIGN -> List.of();
        };
    }

    private static List<Message> when(boolean holds, GuideReason reason) {
        return holds ? List.of(Message.of(reason)) : List.of();
    }

    private static Stream<Message> against(Programme programme, Situation firm) {
        return firm.obstacles().stream().flatMap(obstacle -> Stream.ofNullable(
                        HELP.getOrDefault(obstacle, Map.of()).get(programme))
                .map(reason -> Message.of(reason, obstacle, percent(obstacle, firm.stage()))));
    }

    /** How many firms in the same place name it. */
    private static String percent(Obstacle obstacle, AdoptionStage stage) {
        ObstacleFigure figure = ObstacleFigure.of(obstacle);
        return (stage == AdoptionStage.NOT_YET ? figure.possible() : figure.introduced()).toPlainString();
    }
}
