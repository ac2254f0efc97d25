/** Registrations in PostgreSQL. */
@NullMarked
package jp.telework.promotion.campaign.registration.persistence;

import org.jspecify.annotations.NullMarked;
