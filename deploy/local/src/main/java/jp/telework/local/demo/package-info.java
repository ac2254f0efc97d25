/** The main job in small: a municipality's application is checked, submitted and answered with a receipt. */
@NullMarked
package jp.telework.local.demo;

import org.jspecify.annotations.NullMarked;
