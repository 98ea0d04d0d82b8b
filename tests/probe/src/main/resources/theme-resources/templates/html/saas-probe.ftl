<html><body><p id="code">${code}</p></body></html>
