SuggestionProbe().run()
