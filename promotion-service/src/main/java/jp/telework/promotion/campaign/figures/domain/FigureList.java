package jp.telework.promotion.campaign.figures.domain;

import java.util.List;

/** The figures of one campaign as they were published. */
public record FigureList(List<Figure> figures) {

    public FigureList {
        figures = List.copyOf(figures);
    }
}
