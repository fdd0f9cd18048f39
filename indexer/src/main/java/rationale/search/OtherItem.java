package rationale.search;

import rationale.model.Outcome;

/** An item that was not found itself, of a letter in which another was: "MRI upheld". */
public record OtherItem(int number, String request, Outcome outcome) {}
