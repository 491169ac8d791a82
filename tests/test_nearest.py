from roadmap_lint.nearest import nearest


def test_nearest() -> None:
    assert nearest("selct", ["select", "ignore"]) == '; did you mean "select"?'
    assert nearest("qqq", ["select", "ignore"]) == ""
