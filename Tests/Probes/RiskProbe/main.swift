RiskProbe().run()
