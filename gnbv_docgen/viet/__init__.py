"""The Vietnamese language of official documents: text, numbers, dates, letters."""
