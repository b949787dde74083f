/** The accuracy lab: reads labelled mail, lets the classifier judge it, and scores what it said. Pure. */
@NullMarked
package com.havenjob.lab;

import org.jspecify.annotations.NullMarked;
