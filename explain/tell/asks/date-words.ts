/** Source of a pattern: a month, and "May" only where it is no verb. */
export const months = String.raw`(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. \d|\bmay \d|\d may\b|\b(?:in|until|by) may\b`;
