/** Campaigns in PostgreSQL. */
@NullMarked
package jp.telework.promotion.campaign.persistence;

import org.jspecify.annotations.NullMarked;
