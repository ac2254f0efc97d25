/** Published figures in PostgreSQL. */
@NullMarked
package jp.telework.promotion.campaign.figures.persistence;

import org.jspecify.annotations.NullMarked;
