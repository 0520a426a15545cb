### Lo que figura en los documentos impresos, sean cuales sean.

sheet-lacks = Algunos caracteres de este documento no se han podido imprimir aquí y aparecen como □. En el expediente y en los archivos JSON constan tal como se escribieron.
sheet-date = Fecha
sheet-signature = Firma
