/** How cases go through their states. */
@NullMarked
package jp.telework.promotion.flow.domain;

import org.jspecify.annotations.NullMarked;
