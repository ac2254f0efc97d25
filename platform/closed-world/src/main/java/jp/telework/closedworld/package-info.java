/** Records what an application under test reaches by reflection. */
@NullMarked
package jp.telework.closedworld;

import org.jspecify.annotations.NullMarked;
