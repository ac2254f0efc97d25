/** Tables that come with the service. */
@NullMarked
package jp.telework.promotion.tsv.domain;

import org.jspecify.annotations.NullMarked;
